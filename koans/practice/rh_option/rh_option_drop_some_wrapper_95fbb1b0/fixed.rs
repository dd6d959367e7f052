#[derive(Debug, PartialEq)]
pub struct Release {
    pub version: String,
    pub notes: usize,
}

async fn fetch(project: &str) -> String {
    match project {
        "larch" => "## 2.1\n- faster\n- smaller\n## 2.0\n- new".to_string(),
        other => format!("## 0.1\n- {other} begins"),
    }
}

async fn heading(project: &str) -> Option<String> {
    let changelog = fetch(project).await;
    let line = changelog.lines().find_map(|line| line.strip_prefix("## "));
    line.map(str::to_string)
}

pub async fn latest(project: &str) -> Option<Release> {
    let version = heading(project).await?;
    let changelog = fetch(project).await;
    let notes = changelog.split("## ").nth(1)?.matches("\n- ").count();
    Some(Release { version, notes })
}
