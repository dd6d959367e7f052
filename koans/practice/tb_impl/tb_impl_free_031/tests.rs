#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn averages() {
        let h = Hive { tare: 10.0 };
        assert_eq!(h.honey(&[12.0, 13.0]), Some(2.5));
        assert_eq!(h.honey(&[11500u32]), Some(1.5));
        assert_eq!(h.honey(&[] as &[f64]), None);
    }
}
