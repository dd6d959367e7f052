#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plans() {
        let backup = Backup::to("/mnt");
        assert_eq!(
            backup.plan("cam/p1.jpg", 2021),
            "cam/p1.jpg -> /mnt/2021/p1.jpg"
        );
        assert_eq!(backup.plan("..", 2021), ".. skipped");
    }
}
