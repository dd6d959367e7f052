#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_repeat() {
        assert_eq!(repeat(&mut Vec::new()), None);
        let (at, grip) = ((1, 1), None);
        assert_eq!(repeat(&mut vec![Pose { at, grip }]), None);
    }
}
