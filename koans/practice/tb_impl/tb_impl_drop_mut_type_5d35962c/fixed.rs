use std::fmt;

pub struct Person {
    name: &'static str,
    children: Vec<Person>,
}

impl Person {
    pub fn new(name: &'static str, children: Vec<Person>) -> Self {
        Person { name, children }
    }
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)?;
        if f.alternate() {
            for child in &self.children {
                let block = format!("{child:#}").replace('\n', "\n  ");
                write!(f, "\n  {block}")?;
            }
        } else if !self.children.is_empty() {
            let names: Vec<String> = self.children.iter().map(|c| c.to_string()).collect();
            write!(f, "({})", names.join(" "))?;
        }
        Ok(())
    }
}
