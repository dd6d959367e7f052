use turns::recipes::breakfast;
use turns::{block_on, pause};

#[test]
fn one_future() {
    let sum = block_on(async {
        pause(3).await;
        1 + async { 2 }.await
    });
    assert_eq!(sum, 3);
}

#[test]
fn toast_is_ready_first() {
    let (log, turns) = breakfast();
    assert_eq!(
        log,
        ["left", "right", "boil", "pour", "tea after 8 letters"]
    );
    assert_eq!(turns, 5);
}
