#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(
            Parcel {
                length: 30,
                girth: 12
            }
            .size(),
            42
        );
        assert_eq!(
            Parcel {
                length: 0.5,
                girth: 0.25
            }
            .size(),
            0.75
        );
    }

    #[test]
    fn postages() {
        assert_eq!(postage(4, Some(2)), 6);
        assert_eq!(postage(4.5, None), 4.5);
    }
}
