use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

#[derive(Default)]
pub struct Scheduler {
    chores: RefCell<Vec<Pin<Box<dyn Future<Output = ()> + 'static>>>>,
}

impl Scheduler {
    fn spawn<F>(&self, chore: F)
    where
        F: Future<Output = ()> + 'static,
    {
        self.chores.borrow_mut().push(Box::pin(chore));
    }

    pub async fn run(&self) -> usize {
        let chores = self.chores.take();
        let count = chores.len();
        for chore in chores {
            chore.await;
        }
        count
    }
}

/// Empties each bin and returns the total collected with the number of chores.
pub async fn night(scheduler: &Scheduler, bins: &[u32]) -> (u32, usize) {
    let collected = Rc::new(RefCell::new(0));
    for &bin in bins {
        let collected = Rc::clone(&collected);
        scheduler.spawn(async move { *collected.borrow_mut() += bin });
    }
    let done = scheduler.run().await;
    let total = *collected.borrow();
    (total, done)
}
