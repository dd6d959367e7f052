#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_pieces() {
        assert_eq!(
            receipt(ParcelDraft::to("Ada").put(120).put(80)),
            "Ada: 2 pcs, 200 g"
        );
    }
    #[test]
    fn empty() {
        assert_eq!(receipt(ParcelDraft::to("Bo")), "Bo: 0 pcs, 0 g");
    }
}
