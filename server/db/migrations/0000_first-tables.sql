CREATE TABLE `absences` (
	`workspace_id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`site_id` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `touchpoint_id`, `site_id`)
);
--> statement-breakpoint
CREATE INDEX `absences_audit` ON `absences` (`workspace_id`,`audit_id`);--> statement-breakpoint
CREATE TABLE `actions` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text,
	`check_id` text,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `actions_audit` ON `actions` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `audits` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`country` text,
	`trade` text,
	`next_audit_on` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `audits_updated` ON `audits` (`workspace_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `captures` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`site_id` text,
	`is_site_given` integer NOT NULL,
	`touchpoint_id` text,
	`url` text NOT NULL,
	`page_key` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`score` real,
	`level` text,
	`source` text NOT NULL,
	`captured_at` integer NOT NULL,
	`note` text NOT NULL,
	`context` text NOT NULL,
	`content_hash` text NOT NULL,
	`snapshot_hash` text NOT NULL,
	`snapshot_version` integer NOT NULL,
	`scorecard_hash` text,
	`sent_scorecard_hash` text,
	`sent_rubric_hash` text,
	`proof` text NOT NULL,
	`screenshot_key` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `captures_audit` ON `captures` (`workspace_id`,`audit_id`,`captured_at`);--> statement-breakpoint
CREATE INDEX `captures_proof` ON `captures` (`workspace_id`,`proof`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`step` text,
	`done` integer NOT NULL,
	`total` integer NOT NULL,
	`error` text,
	`skipped` text NOT NULL,
	`progress` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `jobs_audit` ON `jobs` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_state` ON `jobs` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `lighthouse_runs` (
	`workspace_id` text NOT NULL,
	`capture_id` text NOT NULL,
	`categories` text NOT NULL,
	`fetched_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `capture_id`)
);
--> statement-breakpoint
CREATE TABLE `ratings` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`site_id` text NOT NULL,
	`score` real NOT NULL,
	`role` text NOT NULL,
	`rater_name` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ratings_rater` ON `ratings` (`workspace_id`,`touchpoint_id`,`site_id`,`rater_name`,`role`);--> statement-breakpoint
CREATE INDEX `ratings_audit` ON `ratings` (`workspace_id`,`audit_id`);--> statement-breakpoint
CREATE TABLE `scorecards` (
	`workspace_id` text NOT NULL,
	`capture_id` text NOT NULL,
	`hash` text NOT NULL,
	`rubric_version` integer NOT NULL,
	`rubric_hash` text NOT NULL,
	`verdict` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `capture_id`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `sites` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`name` text NOT NULL,
	`is_own` integer NOT NULL,
	`home_url` text NOT NULL,
	`patterns` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `sites_audit` ON `sites` (`workspace_id`,`audit_id`,`position`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`workspace_id` text NOT NULL,
	`hash` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `touchpoints` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`catalogue_key` text,
	`name` text NOT NULL,
	`basket` text NOT NULL,
	`carrier` text NOT NULL,
	`subject` text NOT NULL,
	`contact` text NOT NULL,
	`attention` text NOT NULL,
	`life` text NOT NULL,
	`stages` text NOT NULL,
	`scored_by` text NOT NULL,
	`importance` integer NOT NULL,
	`parent_id` text,
	`owner` text,
	`standard` text,
	`metric` text,
	`next_audit_on` text,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `touchpoints_audit` ON `touchpoints` (`workspace_id`,`audit_id`,`position`);