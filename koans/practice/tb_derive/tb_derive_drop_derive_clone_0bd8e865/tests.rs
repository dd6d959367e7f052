#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_cut_before_a_frame() {
        let edits = BTreeMap::from([(10, Cut::Hard), (40, Cut::Fade(6))]);
        assert_eq!(cut_before(&edits, 40), Some(Cut::Hard));
        assert_eq!(cut_before(&edits, 99), Some(Cut::Fade(6)));
        assert_eq!(cut_before(&edits, 5), None);
    }
}
