CREATE TABLE `cell_levels` (
	`workspace_id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`site_id` text NOT NULL,
	`level` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `touchpoint_id`, `site_id`)
);
--> statement-breakpoint
CREATE INDEX `cell_levels_audit` ON `cell_levels` (`workspace_id`,`audit_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`workspace_id` text NOT NULL,
	`key_hash` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` blob,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `key_hash`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opens` integer NOT NULL,
	`opened_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_audit` ON `shares` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`webhook_id` text NOT NULL,
	`event` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` text NOT NULL,
	`due_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_log` ON `webhook_deliveries` (`workspace_id`,`webhook_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`workspace_id`,`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`secret` text NOT NULL,
	`is_on` integer NOT NULL,
	`told_until` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `webhooks_on` ON `webhooks` (`workspace_id`,`is_on`);--> statement-breakpoint
ALTER TABLE `ratings` ADD `share_id` text;--> statement-breakpoint
CREATE INDEX `captures_created` ON `captures` (`workspace_id`,`created_at`);