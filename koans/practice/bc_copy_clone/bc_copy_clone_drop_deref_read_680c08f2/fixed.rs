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
