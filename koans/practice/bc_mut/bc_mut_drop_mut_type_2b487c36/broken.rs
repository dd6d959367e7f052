use std::fmt::{self, Write};

pub struct Item {
    pub what: &'static str,
    pub count: u32,
    pub bought: bool,
}

pub fn write_list(out: &impl Write, items: &[Item]) -> fmt::Result {
    for item in items.iter().filter(|item| !item.bought) {
        if item.count > 1 {
            write!(out, "{} x ", item.count)?;
        }
        writeln!(out, "{}", item.what)?;
    }
    Ok(())
}

pub fn list(items: &[Item]) -> String {
    let mut text = String::new();
    if write_list(&mut text, items).is_err() || text.is_empty() {
        return "nothing to buy".to_string();
    }
    text
}
