use std::task::Poll;

pub async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

pub async fn simulate<V>(steps: u32, visit: V)
where
    V: AsyncFn(u32, f64),
{
    let mut height = 100.0;
    for step in 0..steps {
        height *= 0.5;
        visit(step, height).await;
    }
}

pub async fn record(steps: u32) -> Vec<(u32, f64)> {
    let log = std::cell::RefCell::new(Vec::new());
    simulate(steps, async |step, height| {
        yield_now().await;
        log.borrow_mut().push((step, height));
    })
    .await;
    log.into_inner()
}
