use std::path::Path;

#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    pub stem: String,
    pub depth: usize,
}

pub fn describe(path: &Path) -> Option<String> {
    let name = path.file_stem()?;
    let place = Place {
        stem: name.to_string_lossy().to_string(),
        depth: path.components().count(),
    };
    Some(format!("{:?}", place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stem_and_depth_are_told() {
        let text = describe(Path::new("photos/2019/beach.jpg"));
        let expected = "Place { stem: \"beach\", depth: 3 }";
        assert_eq!(text, Some(expected.to_string()));
    }

    #[test]
    fn root_has_no_file_name() {
        let root = Path::new("/");
        assert_eq!(describe(root), None);
    }
}
