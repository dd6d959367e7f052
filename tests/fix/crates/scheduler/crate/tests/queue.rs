use scheduler::{Job, Queue};

#[test]
fn urgent_jobs_come_first() {
    let mut queue = Queue::default();
    queue.push(Job::new("sweep", 1));
    queue.push(Job::new("alarm", 9));
    queue.push(Job::new("fire", 9));
    assert_eq!(queue.pop().map(|job| job.name), Some("alarm".to_string()));
}

#[test]
fn jobs_are_given_up() {
    let mut queue = Queue::default();
    queue.push(Job::new("a", 1));
    queue.push(Job::new("b", 1));
    assert_eq!((queue.tick(), queue.tick()), (0, 0));
    queue.push(Job::new("c", 1));
    assert_eq!(queue.tick(), 2);
    assert_eq!(queue.given_up(), ["a", "b"]);
    assert_eq!(queue.pop().map(|job| job.name), Some("c".to_string()));
}
