CREATE TABLE `access_tokens` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`expires_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_tokens_hash` ON `access_tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `access_tokens_created` ON `access_tokens` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `calendar_feeds_audit` ON `calendar_feeds` (`workspace_id`,`audit_id`);--> statement-breakpoint
CREATE TABLE `chains` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`name` text NOT NULL,
	`channel` text NOT NULL,
	`links` text NOT NULL,
	`joints` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `chains_audit` ON `chains` (`workspace_id`,`audit_id`,`position`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`is_mailed` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_created` ON `invitations` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `members` (
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `members_user` ON `members` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `page_exits` (
	`workspace_id` text NOT NULL,
	`snapshot_hash` text NOT NULL,
	`version` integer NOT NULL,
	`exits` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `snapshot_hash`, `version`)
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`chat` text,
	`language` text NOT NULL,
	`sent_on` text,
	`problem` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `reminders_audit` ON `reminders` (`workspace_id`,`audit_id`);--> statement-breakpoint
CREATE TABLE `report_pdfs` (
	`workspace_id` text NOT NULL,
	`report_id` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `report_id`)
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`rubric_version` integer NOT NULL,
	`rubric_hash` text NOT NULL,
	`hash` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `reports_audit` ON `reports` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`name` text NOT NULL,
	`origin` text NOT NULL,
	`closed_at` integer NOT NULL,
	`rubric_version` integer NOT NULL,
	`rubric_hash` text NOT NULL,
	`standings` text NOT NULL,
	`body` blob NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `rounds_audit` ON `rounds` (`workspace_id`,`audit_id`,`closed_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `credentials_user` ON `credentials` (`user_id`);--> statement-breakpoint
CREATE TABLE `device_requests` (
	`device_hash` text PRIMARY KEY NOT NULL,
	`user_code_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`state` text NOT NULL,
	`user_id` text,
	`granted_workspace_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`polled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_requests_user_code_hash_unique` ON `device_requests` (`user_code_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`open_workspace_id` text,
	`user_agent` text,
	`ip_address` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);