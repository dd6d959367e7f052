#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts() {
        assert_eq!(&Profile::new("kit").nickname()[..], "kit");
    }

    #[test]
    fn renames() {
        let p = Profile::new("kit");
        p.rename("fox");
        assert_eq!(&p.nickname()[..], "fox");
    }
}
