#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bakes() {
        let s = |celsius, minutes| Stage { celsius, minutes };
        assert_eq!(bake(&[s(200, 10), s(180, 40)]), Ok(2));
        assert_eq!(
            bake(&[s(310, 1)]),
            Err("Stage { celsius: 310, minutes: 1 }: 10".into())
        );
    }
}
