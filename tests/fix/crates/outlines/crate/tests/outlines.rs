use outlines::shapes::{Circle, Polygon};
use outlines::{largest, Point, Shape};

fn square() -> Polygon<4> {
    let corners = [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)];
    Polygon {
        corners: corners.map(|(x, y)| Point::new(x, y)),
    }
}

#[test]
fn areas() {
    assert_eq!(square().area(), 4.0);
    let circles = [1.0, 3.0, 2.0].map(|radius| Circle {
        center: Point::default(),
        radius,
    });
    assert_eq!(largest(&circles).map(|circle| circle.radius), Some(3.0));
    assert_eq!((square().sides(), circles[0].sides()), (Some(4), None));
}

#[test]
fn inside() {
    let moved = square().moved(Point::new(10.0, 0.0));
    assert!(moved.contains(Point::new(11.0, 1.0)));
    assert!(!moved.contains(Point::new(1.0, 1.0)));
    let circle = Circle {
        center: Point::new(1.0, 0.0),
        radius: 1.0,
    };
    assert!(circle
        .moved(Point::new(0.0, 5.0))
        .contains(Point::new(1.0, 5.5)));
}
