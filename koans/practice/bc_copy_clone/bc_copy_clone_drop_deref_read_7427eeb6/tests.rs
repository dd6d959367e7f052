#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows() {
        assert_eq!(show(&[['.'; 3]; 3]), ".../.../...");
        assert_eq!(show(&[['X'; 3], ['O'; 3], ['.'; 3]]), "XXX/OOO/...");
    }

    #[test]
    fn plays() {
        let mut b = [['.'; 3]; 3];
        assert_eq!(
            play(&mut b, (0, 1), 'X'),
            Ok(".../.../... > .X./.../...".to_string())
        );
        assert_eq!(play(&mut b, (0, 1), 'O'), Err(".X./.../...".to_string()));
        assert!(play(&mut b, (2, 2), 'O').unwrap().ends_with(".X./.../..O"));
        assert_eq!(b[2][2], 'O');
    }
}
