#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn snaps() {
        assert_eq!(snap_to_grey(100), 85);
        assert_eq!(snap_to_grey(250), 255);
    }
}
