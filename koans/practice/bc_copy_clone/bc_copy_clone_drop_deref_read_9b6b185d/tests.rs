#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plan_levels() {
        let plan = [
            ("x", Priority::Idle),
            ("y", Priority::Urgent),
            ("z", Priority::Idle),
        ];
        assert_eq!(levels(&plan), [Priority::Urgent, Priority::Idle]);
    }
}
