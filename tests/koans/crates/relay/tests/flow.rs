use std::rc::Rc;
use std::time::Duration;

use relay::{retry, Backoff, Gauge, Handler, Job, Meter, Pool, Router, Shout};

#[test]
fn a_job_goes_through_the_pool() {
    let job = Job::draft("sum").payload(&[4, 5]).ready();
    let name = job.name().to_string();
    let pool = Pool::start();
    assert!(pool.submit(&name, move || u64::from(job.checksum())));
    assert_eq!(pool.finish().get("sum"), Some(&9));
}

#[test]
fn retries_are_measured() {
    let gauge = Rc::new(Gauge::default());
    let pauses = Backoff::new(Duration::from_millis(1), Duration::from_millis(4));
    let done = retry(3, |n| {
        gauge.record(f64::from(n));
        Err::<u8, _>(format!("attempt {n}"))
    });
    assert_eq!(done.unwrap_err().last, "attempt 3");
    assert_eq!(Meter::of(&gauge).read(), Some(3));
    assert_eq!(pauses.take(2).last(), Some(Duration::from_millis(2)));
}

#[test]
fn handlers_have_labels() {
    let mut router = Router::new();
    router.attach(Shout);
    assert_eq!(router.send("shout:x").as_deref(), Some("X"));
    assert_eq!(Shout.label().len(), 7);
}
