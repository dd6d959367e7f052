use signals::bus::counter;
use signals::{Bus, Event};
use std::cell::RefCell;
use std::rc::Rc;

#[test]
fn only_those_who_listen_are_told() {
    let bus = Bus::default();
    let moves = counter(&bus, "pointer");
    let windows = counter(&bus.clone(), "window");
    bus.emit(&Event::Moved(1, 2));
    bus.emit(&Event::Closed);
    bus.emit(&Event::Moved(3, 4));
    assert_eq!((moves.get(), windows.get()), (2, 1));
}

#[test]
fn tickets_end_it() {
    let bus = Bus::default();
    let names = Rc::new(RefCell::new(Vec::new()));
    let seen = names.clone();
    let ticket = bus.listen("window", move |event| {
        if let Event::Opened { name } = event {
            seen.borrow_mut().push(name.clone());
        }
    });
    let opened = Event::Opened {
        name: "a".to_string(),
    };
    assert_eq!(bus.emit(&opened), 1);
    assert!(bus.forget(ticket));
    assert!(!bus.forget(ticket));
    assert_eq!(bus.emit(&opened), 0);
    assert_eq!(*names.borrow(), ["a"]);
}
