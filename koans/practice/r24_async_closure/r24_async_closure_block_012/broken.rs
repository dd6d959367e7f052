use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

pub type Log = Rc<RefCell<Vec<String>>>;
type Job = Pin<Box<dyn Future<Output = ()>>>;

#[derive(Default)]
pub struct Kiosk {
    jobs: Vec<Job>,
    log: Log,
}

impl Kiosk {
    pub fn defer(&mut self, job: impl AsyncFnOnce(Log) + 'static) {
        let log = Rc::clone(&self.log);
        self.jobs.push(Box::pin(async move { job(log).await }));
    }

    pub async fn close(mut self) -> Vec<String> {
        while let Some(job) = self.jobs.pop() {
            job.await;
        }
        self.log.take()
    }
}

pub async fn evening(cash: u32) -> Vec<String> {
    let mut kiosk = Kiosk::default();
    kiosk.defer(move |log: Log| async move { log.borrow_mut().push(format!("cash {cash}")) });
    kiosk.defer(|log: Log| async move {
        std::future::ready(()).await;
        log.borrow_mut().push("lights".to_string());
    });
    kiosk.close().await
}
