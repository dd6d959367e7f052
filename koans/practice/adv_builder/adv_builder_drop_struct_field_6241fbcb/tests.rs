#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forks_the_biggest() {
        let sh = Task {
            name: "sh".to_string(),
            pages: 4,
        };
        let db = Task {
            name: "db".to_string(),
            pages: 70,
        };
        let child = fork(&[db.clone(), sh.clone()], &50).unwrap();
        assert_eq!((child.name.as_str(), child.pages), ("db-child", 50));
        assert_eq!(fork(&[sh], &50).unwrap().pages, 4);
    }

    #[test]
    fn no_tasks() {
        assert!(hog(&[]).is_none());
        assert!(fork(&[], &50).is_none());
    }
}
