#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let papers = [Paper::Marked(2), Paper::Marked(1), Paper::Marked(2)];
        assert_eq!(count(&papers), Ok(BTreeMap::from([(1, 1), (2, 2)])));
    }

    #[test]
    fn stops_at_bad_papers() {
        let nobody = count(&[Paper::Marked(0)]);
        assert_eq!(nobody, Err("recount, found Marked(0)".to_string()));
    }
}
