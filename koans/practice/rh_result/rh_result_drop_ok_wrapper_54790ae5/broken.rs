use anyhow::{Context, Error, Result};

pub fn tree(error: &Error) -> String {
    let mut text = String::new();
    for (depth, cause) in error.chain().enumerate() {
        if depth > 0 {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        }
        text.push_str(&cause.to_string());
    }
    text
}

fn knob(turns: &str) -> Result<i8> {
    turns
        .parse::<i8>()
        .map_err(|_| Error::msg("turns is no small number"))
}

pub fn tune(strings: &[&str]) -> Result<i32> {
    let mut sum = 0;
    for (number, turns) in (1..).zip(strings) {
        sum += i32::from(knob(turns).with_context(|| format!("string {number}"))?);
    }
    sum
}
