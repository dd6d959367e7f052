#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gone_bidders() {
        let mut a = Auction::default();
        let (bo, al) = (Bidder::new("bo", 50), Bidder::new("al", 90));
        a.join(&al);
        a.join(&bo);
        assert_eq!(a.call(60).as_deref(), Some("al"));
        assert_eq!(al.messages(), 1);
        drop(al);
        assert_eq!(a.call(60), None);
        assert_eq!(a.call(40).as_deref(), Some("bo"));
    }
}
