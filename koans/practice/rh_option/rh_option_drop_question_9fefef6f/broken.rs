use std::path::Path;

#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    pub stem: String,
    pub depth: usize,
}

pub fn describe(path: &Path) -> Option<String> {
    let name = path.file_stem();
    let place = Place {
        stem: name.to_string_lossy().to_string(),
        depth: path.components().count(),
    };
    Some(format!("{:?}", place))
}
