#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_compare() {
        let segment = Segment::bare(Flag::Syn, 1);
        assert_eq!(segment.clone(), segment);
    }
}
