#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn urgent_first() {
        let mut d = Digest::default();
        d.add("fair opens", false);
        d.add("flood", true);
        d.add("quake", true);
        assert_eq!(d.render(), "QUAKE / flood / fair opens");
    }
    #[test]
    fn empty() {
        assert_eq!(Digest::default().render(), "");
    }
}
