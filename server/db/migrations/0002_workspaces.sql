CREATE TABLE `workspaces` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`logo_key` text,
	`language` text NOT NULL,
	`regions` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `actions` ADD `step` text DEFAULT 'todo' NOT NULL;--> statement-breakpoint
ALTER TABLE `actions` ADD `page_key` text;--> statement-breakpoint
ALTER TABLE `actions` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `actions` ADD `proof_id` text;--> statement-breakpoint
ALTER TABLE `actions` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `actions` ADD `relapse_id` text;