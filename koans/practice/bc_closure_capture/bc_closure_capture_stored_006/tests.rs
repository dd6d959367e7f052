#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn presses() {
        assert_eq!(volume_after(&["up", "mute", "up"], 5), Some(9));
        assert_eq!(volume_after(&["mute"], 5), None);
    }
}
