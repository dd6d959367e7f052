#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn first_name_is_on_duty() {
        assert_eq!(Rota::new(&["Ulla", "Tom"]).on_duty(), "Ulla");
        assert_eq!(Rota::new(&[]).on_duty(), "nobody");
    }
    #[test]
    fn turns_in_a_circle() {
        let mut rota = Rota::new(&["Ulla", "Tom", "Per"]);
        assert_eq!(rota.turn(3), 3);
        assert_eq!(rota.on_duty(), "Tom");
        assert_eq!(rota.turn(4), 7);
        assert_eq!(rota.turn(1), 8);
        assert_eq!((rota.on_duty(), rota.washed), ("Ulla", 8));
    }
    #[test]
    fn schedule_names_both() {
        let mut rota = Rota::new(&["Ulla", "Tom"]);
        assert_eq!(
            schedule(&mut rota, &[12, 5, 1]),
            [
                "Ulla before Tom, 12 plates",
                "Tom before Ulla, 17 plates",
                "Ulla before Tom, 18 plates"
            ]
        );
        assert_eq!(rota.on_duty(), "Tom");
        assert_eq!(
            schedule(&mut Rota::new(&[]), &[2]),
            ["nobody before nobody, 2 plates"]
        );
        assert!(schedule(&mut rota, &[]).is_empty());
    }
}
