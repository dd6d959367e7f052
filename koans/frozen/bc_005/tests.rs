#[cfg(test)]
mod tests {
    use super::*;
    fn levels(desk: &Desk) -> Vec<(&str, i32)> {
        desk.faders
            .iter()
            .map(|f| (f.name.as_str(), f.level))
            .collect()
    }
    #[test]
    fn faders_appear_on_first_use() {
        let mut desk = Desk::default();
        assert_eq!(desk.fader("spot").level, 0);
        desk.fader("spot").level = 70;
        assert_eq!(desk.fader("wash").name, "wash");
        assert_eq!(levels(&desk), [("spot", 70), ("wash", 0)]);
    }
    #[test]
    fn crossfade_changes_both() {
        let mut desk = Desk::default();
        desk.fader("left").level = 80;
        desk.fader("right").level = 10;
        assert_eq!(desk.crossfade("left", "right", 30), 40);
        assert_eq!(levels(&desk), [("left", 50), ("right", 40)]);
        assert_eq!(desk.crossfade("right", "left", 5), 55);
        assert_eq!(levels(&desk), [("left", 55), ("right", 35)]);
    }
    #[test]
    fn crossfade_creates_missing_faders() {
        let mut desk = Desk::default();
        assert_eq!(desk.crossfade("back", "front", 12), 12);
        let mut made = levels(&desk);
        made.sort();
        assert_eq!(made, [("back", -12), ("front", 12)]);
        assert_eq!(desk.crossfade("front", "side", 2), 2);
        assert_eq!(desk.fader("front").level, 10);
    }
    #[test]
    fn crossfade_with_itself_keeps_the_level() {
        let mut desk = Desk::default();
        desk.fader("spot").level = 25;
        desk.crossfade("spot", "spot", 9);
        assert_eq!(levels(&desk), [("spot", 25)]);
    }
}
