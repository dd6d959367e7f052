use shapes::{Canvas, Circle, Rectangle};

#[test]
fn areas_add_up() {
    let mut canvas = Canvas::default();
    canvas.put(Rectangle { width: 2.0, height: 3.0 }).put(Rectangle { width: 1.0, height: 1.0 });
    assert_eq!(canvas.area(), 7.0);
}

#[test]
fn the_largest_is_named() {
    let mut canvas = Canvas::default();
    canvas.put(Circle { radius: 1.0 }).put(Rectangle { width: 2.0, height: 3.0 });
    assert_eq!(canvas.largest().as_deref(), Some("rectangle of 2 by 3"));
}
