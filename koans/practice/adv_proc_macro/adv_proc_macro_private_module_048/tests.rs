#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let item =
            syn::parse_str("struct S { pub a: u8, pub(crate) b: u8, c: u8, pub(super) d: u8 }")
                .unwrap();
        assert_eq!(
            exposure(&item),
            Exposure {
                public: 1,
                restricted: 2,
                private: 1
            }
        );
    }
    #[test]
    fn unit() {
        assert_eq!(
            exposure(&syn::parse_str("struct S;").unwrap()),
            Exposure::default()
        );
    }
}
