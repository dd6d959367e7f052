use std::fmt;

#[derive(Default)]
pub struct Address {
    pub name: String,
    pub company: Option<String>,
    pub street: String,
    pub town: (u32, String),
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        let (code, town) = &self.town;
        let mut lines = vec![self.name.clone()];
        lines.extend(self.company.clone());
        lines.push(self.street.clone());
        lines.push(format!("{code:05} {town}"));
        f.write_str(&lines.join("\n"))
    }
}

pub fn labels(list: &[Address]) -> String {
    list.iter()
        .map(|address| format!("{address}\n---\n"))
        .collect()
}
