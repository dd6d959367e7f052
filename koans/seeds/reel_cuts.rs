use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    Fade(u8),
    Hard,
}

pub fn cut_before(edits: &BTreeMap<u32, Cut>, frame: u32) -> Option<Cut> {
    let (_, cut) = edits.range(..frame).next_back()?;
    Some(cut.clone())
}

pub fn length(cut: &Cut) -> u8 {
    match *cut {
        Cut::Fade(frames) => frames,
        Cut::Hard => 0,
    }
}

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

    #[test]
    fn only_fades_take_time() {
        assert_eq!(length(&Cut::Fade(12)), 12);
        assert_eq!(length(&Cut::Hard), 0);
    }
}
