#[derive(Debug, Clone)]
pub struct Task {
    pub name: String,
    pub pages: i64,
}

pub fn hog(tasks: &[Task]) -> Option<Task> {
    let biggest = tasks.iter().max_by_key(|task| task.pages)?;
    Some(biggest.clone())
}

pub fn fork(tasks: &[Task], cap: &i64) -> Option<Task> {
    let parent = hog(tasks)?;
    let name = format!("{}-child", parent.name);
    let pages = parent.pages.min(*cap);
    Some(Task { name, pages })
}

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
