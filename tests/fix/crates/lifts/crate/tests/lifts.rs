use lifts::report::{is_busy, show};
use lifts::{Cabin, Control, State};

#[test]
fn the_nearest_comes_first() {
    let mut control = Control::default();
    assert!(control.call(7) && control.call(3) && !control.call(7));
    control.call(0);
    let mut cabin = Cabin::new(2);
    assert_eq!(control.serve(&mut cabin), [3, 0, 7]);
    assert_eq!(cabin.moved, 1 + 3 + 7);
}

#[test]
fn the_display() {
    let mut cabin = Cabin::new(1);
    assert_eq!(show(&cabin), "1");
    cabin.state = State::Moving { to: 2 };
    assert_eq!(show(&cabin), "1 up");
    cabin.tick();
    cabin.tick();
    assert_eq!(show(&cabin), "2 open");
    assert!(is_busy(&cabin));
}
