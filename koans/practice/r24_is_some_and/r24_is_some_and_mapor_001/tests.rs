#[cfg(test)]
mod tests {
    use super::*;
    fn room(insured: Option<u64>, camera: Option<bool>) -> Room {
        Room {
            exhibits: vec![Exhibit {
                title: "Vase".into(),
                insured,
            }],
            camera,
        }
    }
    #[test]
    fn value_and_camera() {
        assert!(room(Some(2_000_000), None).needs_guard());
        assert!(room(Some(2_000_000), Some(false)).needs_guard());
        assert!(!room(Some(2_000_000), Some(true)).needs_guard());
        assert!(!room(Some(5), None).needs_guard());
    }
    #[test]
    fn counts() {
        assert_eq!(guards(&[room(None, None), room(Some(1_000_000), None)]), 1);
    }
}
