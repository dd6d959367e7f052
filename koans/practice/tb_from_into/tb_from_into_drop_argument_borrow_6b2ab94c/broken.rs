use std::collections::HashMap;

pub type Parents = HashMap<String, String>;

pub fn oldest(parents: &Parents, child: &str) -> Result<String, String> {
    let mut seen = vec![child];
    let mut person = child;
    while let Some(parent) = parents.get(person) {
        if seen.contains(parent.as_str()) {
            return Err(format!("{parent} is their own ancestor"));
        }
        seen.push(parent);
        person = parent;
    }
    if person == child {
        Err(format!("{child} has no known parents"))
    } else {
        Ok(person.to_string())
    }
}
