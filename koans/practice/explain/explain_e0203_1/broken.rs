struct Bad<T: ?Sized + ?Sized> {
    inner: T,
}
