#[cfg(test)]
mod tests {
    use super::*;
    fn p(grams: u32, a: &str) -> Parcel {
        Parcel {
            grams,
            address: Some(a.to_string()),
        }
    }
    #[test]
    fn carriers() {
        assert_eq!(carrier(&p(900, "Mill Lane")), Ok("drone"));
        assert_eq!(carrier(&p(900, "Rum Island")), Ok("van"));
        assert_eq!(carrier(&p(31_000, "Mill Lane")), Ok("freight"));
        assert_eq!(
            carrier(&Parcel {
                grams: 1,
                address: None
            }),
            Err(NoAddress)
        );
    }
}
