#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parks() {
        let b = park(&["ab 1", "cd 2"]);
        assert_eq!(b[0].0.as_deref(), Some("AB 1"));
        assert_eq!(b[1].0.as_deref(), Some("CD 2"));
        assert!(b[2].0.is_none() && b[3].0.is_none());
    }

    #[test]
    fn too_many() {
        let b = park(&["a", "b", "c", "d", "e"]);
        assert_eq!(b[3].0.as_deref(), Some("D"));
    }
}
