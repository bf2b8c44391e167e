CREATE TABLE `contact_rules` (
	`workspace_id` text NOT NULL,
	`audit_id` text NOT NULL,
	`home_zone` text NOT NULL,
	`regions` text NOT NULL,
	`day_from` integer NOT NULL,
	`day_to` integer NOT NULL,
	`weekly_max` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `audit_id`)
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text,
	`channel` text NOT NULL,
	`what` text NOT NULL,
	`weekdays` text NOT NULL,
	`time` text NOT NULL,
	`every_weeks` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `contacts_audit` ON `contacts` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `edits` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`who` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `edits_touchpoint` ON `edits` (`workspace_id`,`touchpoint_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `retention_rules` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`capture_days` integer,
	`bin_days` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `touchpoint_numbers` (
	`workspace_id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`month` text NOT NULL,
	`calls` real,
	`leads` real,
	`sales` real,
	`repeats` real,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `touchpoint_id`, `month`)
);
--> statement-breakpoint
CREATE INDEX `touchpoint_numbers_audit` ON `touchpoint_numbers` (`workspace_id`,`audit_id`,`month`);--> statement-breakpoint
CREATE TABLE `tricks` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text,
	`site_id` text,
	`capture_id` text,
	`check_id` text,
	`what` text NOT NULL,
	`note` text NOT NULL,
	`screenshot_key` text,
	`url` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `tricks_audit` ON `tricks` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `waivers` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`check_id` text NOT NULL,
	`scope` text NOT NULL,
	`site_id` text,
	`url` text,
	`page_key` text,
	`who` text NOT NULL,
	`why` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `waivers_audit` ON `waivers` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `touchpoints` ADD `merged` text;