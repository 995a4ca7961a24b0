"""The reviewer: what a reader of a note would stumble over."""
