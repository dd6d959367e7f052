use grids::Matrix;

#[test]
fn products() {
    let a = Matrix::new([[1, 2, 3], [4, 5, 6]]);
    let square = a * a.transposed();
    assert_eq!(square, Matrix::new([[14, 32], [32, 77]]));
    assert_eq!(square + square, square.map(|cell| cell * 2));
}

#[test]
fn printed() {
    let text = Matrix::new([[1.5, 2.0], [0.0, -1.0]]).to_string();
    assert_eq!(text, "1.5 2\n0 -1\n");
    assert_eq!(Matrix::new([[1u8]]).get(0, 1), None);
}
