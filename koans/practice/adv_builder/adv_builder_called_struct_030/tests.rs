#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pink() {
        let drops = [Drop3(255, 0, 0)];
        assert_eq!(
            Mixer::of(&drops).lightened(1).stir(),
            Paint {
                red: 255,
                green: 127,
                blue: 127
            }
        );
    }
    #[test]
    fn nothing_is_black() {
        assert_eq!(
            Mixer::of(&[]).stir(),
            Paint {
                red: 0,
                green: 0,
                blue: 0
            }
        );
    }
}
