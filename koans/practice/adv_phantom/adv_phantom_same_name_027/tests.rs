#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn boards() {
        struct Lions;
        struct Crows;
        let home = roster::<Lions>(&["Sam", "Ada"]);
        let away = roster::<Crows>(&["Zed", "Kit", "Bo"]);
        assert_eq!(home.against(&away), ["Ada-Bo", "Sam-Kit"]);
    }
}
