#[derive(Debug, Clone, PartialEq)]
pub enum Upload {
    Done { bytes: u64 },
    Failed(String),
}

fn attempt(name: &str, try_number: u32) -> Result<u64, String> {
    match name.len() as u32 {
        length if length > try_number * 5 => Err(format!("{name}: timeout")),
        length => Ok(u64::from(length) * 100),
    }
}

pub fn upload(name: &str, tries: u32) -> Upload {
    let done = (1..=tries).flat_map(|number| attempt(name, number)).next();
    match done {
        Some(bytes) => Upload::Done { bytes },
        None => Upload::Failed(name.to_string()),
    }
}

pub fn finished(names: &[&str]) -> usize {
    let sizes = names.iter().map(|name| match upload(name, 2) {
        Upload::Done { bytes } => bytes,
        Upload::Failed(_) => None,
    });
    sizes.flatten().count()
}
