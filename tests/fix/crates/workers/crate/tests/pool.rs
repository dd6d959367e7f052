use workers::job::{job, squares, words};
use workers::pool::Pool;

#[test]
fn all_jobs_are_run_once() {
    let mut pool = Pool::new(3);
    for n in 0..20 {
        pool.submit(job(move || Ok(n)));
    }
    let totals = pool.run();
    assert_eq!((totals.done, totals.sum), (20, 190));
}

#[test]
fn failures_are_kept() {
    let mut pool = Pool::new(2);
    pool.submit(words("  ".to_string()))
        .submit(words("a b c".to_string()))
        .submit(squares(4));
    let totals = pool.run();
    assert_eq!(totals.failed, ["no words"]);
    assert_eq!(totals.sum, 3 + 14);
}
